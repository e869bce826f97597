/** Words that say for whom, how or at what price something is wanted. */
export default `
?darmo: безкоштовно, безплатно, бесплатно, безоплатно
?dom: вдома, додому, на дому
?zdalnie: онлайн, телефоном, по телефону
?grupa: в групі
?sam: індивідуально
?mlodziez: для підлітка, для молоді
?dzieci: для дитини, для дітей
?starsi: для літніх, для пенсіонерів, для бабусі
?niepelnosprawni: для інвалідів, для людей з інвалідністю
?opiekunowie: для опікунів
?rodzice: для батьків
`;
