package org.localgov.serialization.csv.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.localgov.serialization.internal.Input;

/**
 * The rows of a CSV file, one after the other, every cell as it stands.
 *
 * <p>A file that cannot be read further ends here: its fault is reported, and there is no next row.
 */
public final class CsvRows implements AutoCloseable {
  /** How many characters a line or a cell may have. */
  public static final int LONGEST = 1 << 20;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).build())
          .build();

  private final Input input;
  private final CsvFaults faults;
  private final @Nullable CsvParser parser;
  private String[] cells = new String[16];
  private int size;
  private int line = 1;
  private int count;
  private boolean broken;

  /**
   * Opens an input; one that cannot be opened has no rows and is reported.
   *
   * @param input the file
   * @param faults takes what is wrong
   */
  public CsvRows(Input input, CsvFaults faults) {
    this.input = input;
    this.faults = faults;
    this.parser = open();
  }

  /**
   * Goes to the next row, if there is one.
   *
   * @return whether there is one
   */
  public boolean next() {
    if (parser == null || broken) {
      return false;
    }
    try {
      return read(parser);
    } catch (JsonProcessingException e) {
      malformed(e);
    } catch (IOException e) {
      faults.add(input.fault(e).violation());
    }
    broken = true;
    return false;
  }

  /** {@return the name of the input; empty if it has none} */
  public String file() {
    return input.name();
  }

  /** {@return the line of the file that this row begins in; the header is 1} */
  public int line() {
    return line;
  }

  /** {@return the number of cells in this row} */
  public int size() {
    return size;
  }

  /**
   * {@return a cell of this row as it stands}
   *
   * @param position the position in the list, from 0
   */
  public String cell(int position) {
    return cells[position];
  }

  /** {@return whether there is nothing at all in this line} */
  public boolean isBlank() {
    return size == 1 && cells[0].isEmpty();
  }

  /** Reports a file that has ended with its header. */
  public void requireAny() {
    if (count < 2 && !broken) {
      faults.row(file(), 2, "no-rows", "must have a row, got a header alone");
    }
  }

  /** {@return whether the file ended because of a fault} */
  public boolean isBroken() {
    return broken;
  }

  @Override
  public void close() {
    try {
      if (parser != null) {
        parser.close();
      }
    } catch (IOException e) {
      faults.add(input.fault(e).violation());
    }
  }

  private @Nullable CsvParser open() {
    try {
      Reader reader = input.open("row", LONGEST);
      CsvParser opened = FACTORY.createParser(reader);
      opened.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      opened.setSchema(CsvSchema.emptySchema());
      opened.nextToken();
      return opened;
    } catch (IOException e) {
      faults.add(input.fault(e).violation());
      broken = true;
      return null;
    }
  }

  private boolean read(CsvParser rows) throws IOException {
    size = 0;
    if (rows.nextToken() != JsonToken.START_ARRAY) {
      return false;
    }
    line = rows.currentLocation().getLineNr();
    while (rows.nextToken() == JsonToken.VALUE_STRING) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
      }
      cells[size++] = rows.getText();
    }
    count++;
    return true;
  }

  private void malformed(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      String rule = "must have cells of at most " + LONGEST + " characters; is a quote not closed?";
      faults.row(file(), line, "cell-too-long", rule);
    } else if (message.contains("closing quote")) {
      faults.row(file(), line, "unclosed-quote", "must have a closing quote");
    } else {
      String rule = "must have a comma or the end of the line behind a closing quote";
      faults.row(file(), line, "misplaced-quote", rule);
    }
  }
}
