function gilded(plate, motto) {
  const places = [];
  for (const letter of motto) {
    const from = places.length === 0 ? 0 : places[places.length - 1] + 2;
    const place = plate.indexOf(letter, from);
    if (place === -1) return [];
    places.push(place);
  }
  return places;
}
