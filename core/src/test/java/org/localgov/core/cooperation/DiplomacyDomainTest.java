package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class DiplomacyDomainTest implements EnumContract<DiplomacyDomain> {
  @Override
  public DiplomacyDomain parse(String text) {
    return DiplomacyDomain.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("security", "development", "economy", "culture", "representation");
  }
}
