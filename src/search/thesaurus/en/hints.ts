/** Words that say for whom, how or at what price something is wanted. */
export default `
?darmo: for free, free of charge, free
?dom: at home, home visit
?zdalnie: by phone, online, remotely
?grupa: in group
?mlodziez: for teenager, for teenagers, for youth
?dzieci: for child, for children, for kids, for my child, for my son, for my daughter
?starsi: for seniors, for elderly, for older
?niepelnosprawni: for disabled
?opiekunowie: for carers
?rodzice: for parents
`;
