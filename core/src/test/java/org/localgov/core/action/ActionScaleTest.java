package org.localgov.core.action;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class ActionScaleTest implements EnumContract<ActionScale> {
  @Override
  public ActionScale parse(String text) {
    return ActionScale.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("city-wide", "part-of-the-city");
  }
}
