package org.localgov.core.government;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class GovernanceTypologyTest implements EnumContract<GovernanceTypology> {
  @Override
  public GovernanceTypology parse(String text) {
    return GovernanceTypology.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "commanding", "implementing", "providing", "legislating", "collaborating", "facilitating");
  }
}
