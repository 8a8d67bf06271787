package org.localgov.core.place;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class PlaceKindTest implements EnumContract<PlaceKind> {
  @Override
  public PlaceKind parse(String text) {
    return PlaceKind.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "country",
        "region",
        "intermediate",
        "metropolitan-area",
        "municipality",
        "city",
        "district");
  }
}
