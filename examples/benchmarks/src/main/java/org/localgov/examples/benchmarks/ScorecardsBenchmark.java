package org.localgov.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.localgov.indicators.scoring.Scorer;
import org.localgov.indicators.scoring.Scores;
import org.localgov.serialization.json.LocalgovJson;
import org.localgov.serialization.json.ScoresDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Scorecards as JSON, written and read, beside Jackson's streaming API on the same bytes: a
 * generator that is handed the same names and numbers from arrays, and a parser that asks for every
 * name, number and text and keeps none. Numbers are formatted and parsed by the same code.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScorecardsBenchmark {
  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  /** How many units have a scorecard. */
  @Param("100000")
  public int units;

  private Scores scores = scored(2);
  private String[] nodes = {};
  private double[][] columns = {};
  private int[][] ranks = {};
  private byte[] bytes = {};

  /** Scores, and writes once. */
  @Setup
  public void score() throws IOException {
    scores = scored(units);
    nodes = scores.nodes().toArray(String[]::new);
    columns = Arrays.stream(nodes).map(scores::scores).toArray(double[][]::new);
    ranks = Arrays.stream(nodes).map(scores::ranks).toArray(int[][]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LocalgovJson.writeScores(scores, unit -> false, out);
    bytes = out.toByteArray();
    ByteArrayOutputStream byHand = new ByteArrayOutputStream();
    write(byHand);
    if (!Arrays.equals(bytes, byHand.toByteArray())) {
      throw new IllegalStateException("what is written by hand must be the same bytes");
    }
  }

  private static Scores scored(int count) {
    return Scorer.of(Thirty.index()).score(Thirty.table(Thirty.columns(count)));
  }

  /** Writes the scorecards. */
  @Benchmark
  public void write(Blackhole hole) {
    LocalgovJson.writeScores(scores, unit -> false, new Sink(hole));
  }

  /** Writes the same bytes by hand. */
  @Benchmark
  public void handWritten(Blackhole hole) throws IOException {
    write(new Sink(hole));
  }

  private void write(OutputStream stream) throws IOException {
    try (JsonGenerator out = JACKSON.createGenerator(stream)) {
      out.setPrettyPrinter(layout());
      out.writeStartObject();
      out.writeStringField("kind", "scores");
      out.writeNumberField("schemaVersion", 1);
      out.writeObjectFieldStart("index");
      out.writeStringField("id", scores.index().id());
      out.writeStringField("version", scores.index().version());
      out.writeEndObject();
      out.writeObjectFieldStart("fitted");
      for (Map.Entry<String, Map<String, Double>> indicator : scores.fitted().entrySet()) {
        out.writeObjectFieldStart(indicator.getKey());
        for (Map.Entry<String, Double> number : indicator.getValue().entrySet()) {
          out.writeNumberField(number.getKey(), number.getValue());
        }
        out.writeEndObject();
      }
      out.writeEndObject();
      out.writeArrayFieldStart("rows");
      for (int row = 0; row < units; row++) {
        out.writeStartObject();
        out.writeStringField("unit", scores.data().unit(row));
        out.writeObjectFieldStart("scores");
        for (int node = 0; node < nodes.length; node++) {
          out.writeObjectFieldStart(nodes[node]);
          out.writeFieldName("score");
          double score = columns[node][row];
          if (score == Math.rint(score)) {
            out.writeNumber((long) score);
          } else {
            out.writeNumber(score);
          }
          out.writeNumberField("rank", ranks[node][row]);
          out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static DefaultPrettyPrinter layout() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /** Reads the scorecards. */
  @Benchmark
  public ScoresDocument read() {
    return LocalgovJson.scores().read(bytes);
  }

  /** Reads the same bytes token by token. */
  @Benchmark
  public double handRead() throws IOException {
    double sum = 0;
    try (JsonParser parser = JACKSON.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sum +=
            switch (token) {
              case FIELD_NAME -> parser.currentName().length();
              case VALUE_STRING -> parser.getText().length();
              case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
              case VALUE_NUMBER_INT -> parser.getIntValue();
              default -> 0;
            };
      }
    }
    return sum;
  }

  /** Takes bytes and keeps none. */
  private static final class Sink extends OutputStream {
    private final Blackhole hole;

    Sink(Blackhole hole) {
      this.hole = hole;
    }

    @Override
    public void write(int one) {
      hole.consume(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      hole.consume(some[from + length - 1]);
    }
  }
}
