package org.localgov.core.action;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class FundingKindTest implements EnumContract<FundingKind> {
  @Override
  public FundingKind parse(String text) {
    return FundingKind.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "central-budget", "grant-or-subsidy", "green-bond", "loan", "public-private-partnership");
  }
}
