package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class PreconditionGroupTest implements EnumContract<PreconditionGroup> {
  @Override
  public PreconditionGroup parse(String text) {
    return PreconditionGroup.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("commitment", "participation", "anchoring");
  }
}
