package org.localgov.core.action;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class LeverTest implements EnumContract<Lever> {
  @Override
  public Lever parse(String text) {
    return Lever.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "project-programme", "policy-regulation", "incentive-disincentive", "procurement");
  }
}
