package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class LearningElementTest implements EnumContract<LearningElement> {
  @Override
  public LearningElement parse(String text) {
    return LearningElement.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("context", "objectives", "challenges", "outcomes", "lessons");
  }
}
