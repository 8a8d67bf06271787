package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class CooperationApproachTest implements EnumContract<CooperationApproach> {
  @Override
  public CooperationApproach parse(String text) {
    return CooperationApproach.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("technical-assistance", "capacity-building", "change-process");
  }
}
