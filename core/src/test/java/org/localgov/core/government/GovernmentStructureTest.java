package org.localgov.core.government;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class GovernmentStructureTest implements EnumContract<GovernmentStructure> {
  @Override
  public GovernmentStructure parse(String text) {
    return GovernmentStructure.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("one-tiered", "two-tiered", "pluralised");
  }
}
