package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class DiplomacyKindTest implements EnumContract<DiplomacyKind> {
  @Override
  public DiplomacyKind parse(String text) {
    return DiplomacyKind.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "solidarity-mission", "awareness-raising", "lobbying", "dialogue", "peacebuilding-project");
  }
}
