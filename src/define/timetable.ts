import '../elements/timetable/timetable.define.js';
