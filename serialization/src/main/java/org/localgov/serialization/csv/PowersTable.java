package org.localgov.serialization.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localgov.core.error.Quoted;
import org.localgov.core.error.Violation;
import org.localgov.core.intake.RawFault;
import org.localgov.core.intake.ValueIntake;
import org.localgov.core.intake.raw.RawMayoralPowers;
import org.localgov.core.power.AssetOrFunction;
import org.localgov.core.power.MayoralPowers;
import org.localgov.core.power.PowerDimension;
import org.localgov.core.power.PowerLevel;

/** Powers as long rows, a line a cell: {@code city,asset,dimension,level}. */
final class PowersTable implements ValueTable<MayoralPowers> {
  private static final String CITY = "city";
  private static final String ASSET = "asset";
  private static final String DIMENSION = "dimension";
  private static final String LEVEL = "level";
  private static final List<String> COLUMNS = List.of(CITY, ASSET, DIMENSION, LEVEL);

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> required() {
    return COLUMNS;
  }

  @Override
  public Reading<MayoralPowers> reading() {
    return new Cells();
  }

  @Override
  public void write(List<MayoralPowers> values, CsvWriter out) throws IOException {
    Set<String> cities = new HashSet<>();
    out.line(COLUMNS.toArray(String[]::new));
    for (MayoralPowers powers : values) {
      if (!cities.add(powers.city())) {
        throw new IllegalArgumentException(
            "city must be given once, got " + Quoted.of(powers.city()) + " again");
      }
      if (powers.assetsAndFunctions().isEmpty()) {
        out.line(powers.city(), "", "", "");
      }
      for (AssetOrFunction asset : powers.assetsAndFunctions()) {
        for (PowerDimension dimension : PowerDimension.values()) {
          String level = powers.level(asset, dimension).map(PowerLevel::toString).orElse("");
          out.line(powers.city(), asset.toString(), dimension.toString(), level);
        }
      }
    }
  }

  private record Cell(String city, String asset, String dimension) {}

  /** The cells of one file. */
  private static final class Cells implements Reading<MayoralPowers> {
    private static final String ANY_CITY = "city";
    private static final String ANY_ASSET = "sector/asset";
    private static final String ANY_DIMENSION = PowerDimension.OWN_OPERATE.toString();
    private static final String ANY_LEVEL = PowerLevel.NONE.toString();

    private final Map<String, MayoralPowers.Builder> powers = new LinkedHashMap<>();
    private final Map<Cell, Integer> seen = new HashMap<>();
    private final Map<RawMayoralPowers, Optional<Violation>> asked = new HashMap<>();

    @Override
    public void take(ValueRow row) {
      String city = row.cell(CITY);
      String asset = row.cell(ASSET);
      String dimension = row.cell(DIMENSION);
      String level = row.cell(LEVEL);
      boolean sound = keeps(row, CITY, true, new RawMayoralPowers(city, Map.of()));
      sound &= keeps(row, ASSET, !dimension.isEmpty() || !level.isEmpty(), rated(asset, Map.of()));
      sound &=
          keeps(row, DIMENSION, !level.isEmpty(), rated(ANY_ASSET, Map.of(dimension, ANY_LEVEL)));
      sound &= keeps(row, LEVEL, false, rated(ANY_ASSET, Map.of(ANY_DIMENSION, level)));
      if (sound && isFirst(row, new Cell(city, asset, dimension))) {
        add(powers.computeIfAbsent(city, MayoralPowers::builder), asset, dimension, level);
      }
    }

    @Override
    public List<MayoralPowers> values() {
      return powers.values().stream().map(MayoralPowers.Builder::build).toList();
    }

    private static RawMayoralPowers rated(String asset, Map<String, String> levels) {
      return new RawMayoralPowers(ANY_CITY, Map.of(asset, levels));
    }

    /** Returns whether a cell may stand where it does; powers of it alone are asked. */
    private boolean keeps(ValueRow row, String column, boolean required, RawMayoralPowers alone) {
      if (row.cell(column).isEmpty()) {
        if (required) {
          row.fault(column, ValueRow.MISSING);
        }
        return !required;
      }
      Optional<Violation> fault = asked.computeIfAbsent(alone, Cells::faultOf);
      fault.ifPresent(broken -> row.fault(column, broken));
      return fault.isEmpty();
    }

    private static Optional<Violation> faultOf(RawMayoralPowers alone) {
      return ValueIntake.standard().faults(alone, Set.of()).stream()
          .map(RawFault::violation)
          .findFirst();
    }

    private boolean isFirst(ValueRow row, Cell cell) {
      Integer earlier = seen.putIfAbsent(cell, row.line());
      if (earlier != null) {
        String rule =
            "city "
                + Quoted.of(cell.city())
                + (cell.asset().isEmpty() ? "" : ", asset " + Quoted.of(cell.asset()))
                + (cell.dimension().isEmpty() ? "" : ", dimension " + Quoted.of(cell.dimension()))
                + ": must be given once, it stands in row "
                + earlier
                + " too";
        row.fault("duplicate-row", rule, Map.of(CITY, cell.city()));
      }
      return earlier == null;
    }

    private static void add(
        MayoralPowers.Builder powers, String asset, String dimension, String level) {
      if (asset.isEmpty()) {
        return;
      }
      AssetOrFunction of = AssetOrFunction.parse(asset);
      powers.list(of);
      if (!level.isEmpty()) {
        powers.rate(of, PowerDimension.parse(dimension), PowerLevel.parse(level));
      }
    }
  }
}
