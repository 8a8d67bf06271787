package org.localgov.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final double NONE = Double.NaN;

  @Test
  void of_copiesAndCounts() {
    double[] values = {1, NONE, 3};
    Column column = Column.of(values);
    values[0] = 9;
    column.toArray()[0] = 9;

    assertThat(column.get(0)).isEqualTo(1);
    assertThat(column.get(1)).isNaN();
    assertThat(column.size()).isEqualTo(3);
    assertThat(column.missing()).isEqualTo(1);
    assertThat(column).hasToString("Column[3 rows, 1 missing]");
  }

  @Test
  void of_refusesInfinities() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.of(1, Double.NEGATIVE_INFINITY))
        .withMessage(
            "value of a column must be finite, or NaN where it is missing, got -Infinity in row 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.of(Double.POSITIVE_INFINITY))
        .withMessageEndingWith("got Infinity in row 0");
  }

  @Test
  void minimumAndMaximum_areOfTheValuesThatAreThere() {
    Column column = Column.of(NONE, 3, -1, 2, NONE);
    assertThat(column.minimum()).isEqualTo(-1);
    assertThat(column.maximum()).isEqualTo(3);
    assertThat(column.with(2, 5).minimum()).isEqualTo(2);
    assertThat(column.select(0, 1).maximum()).isEqualTo(3);
    assertThat(Column.of(NONE).minimum()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Column.of().maximum()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void read_copiesAPart() {
    double[] into = {7, 7, 7};
    Column.of(1, 2, 3, 4).read(1, into, 2);
    assertThat(into).containsExactly(2, 3, 7);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Column.of(1).read(0, into, 2));
  }

  @Test
  void dividedBy_goesRowByRow() {
    assertThat(Column.of(6, NONE, 8, 0).dividedBy(Column.of(2, 2, NONE, -5), 10))
        .isEqualTo(Column.of(30, NONE, NONE, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.of(1).dividedBy(Column.of(0.0), 1));
  }

  @Test
  void dividedBy_worksBeyondABlock() {
    double[] values = new double[3001];
    double[] halves = new double[3001];
    Arrays.setAll(values, row -> row);
    Arrays.setAll(halves, row -> row / 2.0);
    double[] twos = new double[3001];
    Arrays.fill(twos, 2);
    assertThat(Column.of(values).dividedBy(Column.of(twos), 1)).isEqualTo(Column.of(halves));
  }

  @Test
  void equals_comparesValues() {
    assertThat(Column.of(1, NONE, -0.0))
        .isEqualTo(Column.of(1, NONE, 0))
        .hasSameHashCodeAs(Column.of(1, NONE, 0))
        .isNotEqualTo(Column.of(1, 2, 0))
        .isNotEqualTo("column");
  }
}
