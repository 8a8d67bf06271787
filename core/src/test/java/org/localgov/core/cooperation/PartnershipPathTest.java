package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class PartnershipPathTest implements EnumContract<PartnershipPath> {
  @Override
  public PartnershipPath parse(String text) {
    return PartnershipPath.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "renewed-agreement", "political-initiative", "civil-society-demand", "network-request");
  }
}
