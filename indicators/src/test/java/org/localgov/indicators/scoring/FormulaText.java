package org.localgov.indicators.scoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Computes a formula of an explanation as a reader with a pocket calculator would. */
final class FormulaText {
  private final String text;
  private int at;

  private FormulaText(String text) {
    this.text = text;
  }

  /**
   * Returns the value of a formula.
   *
   * @throws IllegalArgumentException if it is no formula
   */
  static double value(String formula) {
    FormulaText reading = new FormulaText(formula.replace(" ", ""));
    double value = reading.sum();
    if (reading.at < reading.text.length()) {
      throw reading.unreadable();
    }
    return value;
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("no formula: " + text + " at " + at);
  }

  private boolean take(String sign) {
    boolean found = text.startsWith(sign, at);
    at += found ? sign.length() : 0;
    return found;
  }

  private void need(String sign) {
    if (!take(sign)) {
      throw unreadable();
    }
  }

  private double sum() {
    double sum = product();
    while (at < text.length()) {
      if (take("+")) {
        sum += product();
      } else if (take("-")) {
        sum -= product();
      } else {
        return sum;
      }
    }
    return sum;
  }

  private double product() {
    double product = signed();
    while (at < text.length()) {
      if (take("×")) {
        product *= signed();
      } else if (take("/")) {
        product /= signed();
      } else {
        return product;
      }
    }
    return product;
  }

  private double signed() {
    if (take("-")) {
      return -signed();
    }
    double base = operand();
    if (take("²")) {
      return base * base;
    }
    return take("^") ? Math.pow(base, signed()) : base;
  }

  private double operand() {
    if (take("√")) {
      return Math.sqrt(operand());
    }
    if (take("ln")) {
      return Math.log(operand());
    }
    if (take("log(")) {
      return Math.log(arguments().get(0));
    }
    if (take("Φ(")) {
      return NormalDistribution.of(0, 1).cumulativeProbability(arguments().get(0));
    }
    if (take("min(")) {
      return arguments().stream().mapToDouble(one -> one).min().orElseThrow();
    }
    if (take("max(")) {
      return arguments().stream().mapToDouble(one -> one).max().orElseThrow();
    }
    if (take("e")) {
      return Math.E;
    }
    return take("(") ? arguments().get(0) : number();
  }

  private List<Double> arguments() {
    List<Double> arguments = new ArrayList<>(List.of(sum()));
    while (take(",")) {
      arguments.add(sum());
    }
    need(")");
    return arguments;
  }

  private double number() {
    int from = at;
    while (at < text.length()
        && isPartOfNumber(text.charAt(at), at == from ? ' ' : text.charAt(at - 1))) {
      at++;
    }
    if (at == from) {
      throw unreadable();
    }
    return Double.parseDouble(text.substring(from, at));
  }

  private static boolean isPartOfNumber(char sign, char before) {
    return Character.isDigit(sign)
        || sign == '.'
        || sign == 'E'
        || (before == 'E' && (sign == '-' || sign == '+'));
  }
}
