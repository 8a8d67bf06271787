package org.localgov.indicators.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.MethodSpec;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.spi.Judgement;
import org.localgov.indicators.spi.JudgementContract;

class EqualWeightsTest implements JudgementContract {
  @Override
  public Judgement method() {
    return new EqualWeights();
  }

  @Override
  public Parameters ofThree() {
    return Parameters.none();
  }

  /** Nothing was judged one by one, so that any number of elements will do. */
  @Override
  @Test
  public void weights_ofMoreElementsThanWereJudged_areRefused() {
    assertThat(method().weights(List.of("a", "b", "c", "d"), ofThree()).asMap().values())
        .containsOnly(0.25);
  }

  @Test
  void weighting_isThePlainMean() {
    Index.Builder index = WeightCases.index(2).toBuilder();
    Node root = Node.of("Index", MethodSpec.of("arithmetic-mean")).child("a").child("b");
    index.root(root.withWeighting(Weightings.alike()));
    assertThat(
            Scorer.of(index.build())
                .score(WeightCases.table(WeightCases.row(4, 10)))
                .score("u0", "Index"))
        .isEqualTo(7);
  }
}
