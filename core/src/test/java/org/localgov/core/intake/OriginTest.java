package org.localgov.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localgov.core.contract.Refusal;
import org.localgov.core.contract.ValueContract;
import org.localgov.core.intake.RawObservation.Origin;

class OriginTest implements ValueContract<Origin> {
  @Override
  public List<Origin> samples() {
    return IntakeValues.origins();
  }

  @Override
  public Stream<Refusal> refused() {
    return Stream.empty();
  }

  @Override
  public boolean takesAnything() {
    return true;
  }

  @Test
  void origin_toString_isAsMessagesNameIt() {
    assertThat(new Origin("data.csv", 4)).hasToString("data.csv row 4");
    assertThat(new Origin(null, 4)).hasToString("row 4");
  }
}
