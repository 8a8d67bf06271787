package org.localgov.indicators.spi;

import java.util.Map;
import org.localgov.core.error.LocalgovException;

/**
 * A method says that it cannot work on the values it was given, and what would help.
 *
 * <p>The engine catches it and adds the unit, the node and the index.
 */
public final class RefusalException extends LocalgovException {
  private static final long serialVersionUID = 1L;

  private final int row;
  private final String reason;

  /**
   * Creates a refusal of a whole column or node.
   *
   * @param reason the rule, the value and the remedy, such as {@code min-max needs two different
   *     values, got only 5; use goalposts}
   */
  public RefusalException(String reason) {
    this(-1, reason);
  }

  /**
   * Creates a refusal of one row.
   *
   * @param row the number of the row among the rows handed to the method
   * @param reason the rule, the value and the remedy
   */
  public RefusalException(int row, String reason) {
    super("refused", reason, Map.of(), null);
    this.row = row;
    this.reason = reason;
  }

  /** {@return the rule, the value and the remedy; the same as the message} */
  public String reason() {
    return reason;
  }

  /** {@return the number of the row among the rows handed to the method, or -1 for all of them} */
  public int row() {
    return row;
  }
}
