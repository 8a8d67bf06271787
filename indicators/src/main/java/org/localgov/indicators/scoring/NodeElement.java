package org.localgov.indicators.scoring;

import java.util.List;
import org.localgov.indicators.definition.Bands;
import org.localgov.indicators.definition.Missing;
import org.localgov.indicators.definition.Node;
import org.localgov.indicators.definition.Normalisation;
import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.definition.Scale;
import org.localgov.indicators.spi.ScoringRule;
import org.localgov.indicators.spi.Shape;

/** A node with its scoring rule found, its parameters checked and its missing rule settled. */
record NodeElement(
    int position,
    int depth,
    Node node,
    ScoringRule rule,
    Parameters parameters,
    Missing missing,
    List<Element> children,
    Bands bands)
    implements Element, Shape {
  @Override
  public String id() {
    return node.id();
  }

  @Override
  public String label() {
    return node.name().orElse(id());
  }

  @Override
  public double weight() {
    return node.weight();
  }

  @Override
  public int size() {
    return children.size();
  }

  @Override
  public String id(int child) {
    return children.get(child).id();
  }

  @Override
  public double weight(int child) {
    return children.get(child).weight();
  }

  @Override
  public String origin(int child) {
    return children.get(child) instanceof LeafElement leaf
            && !leaf.normalisation().equals(Normalisation.NONE)
        ? " after " + leaf.method().name()
        : "";
  }

  @Override
  public Scale range(int child) {
    Element element = children.get(child);
    return element instanceof LeafElement leaf
        ? leaf.range()
        : ((NodeElement) element).node().scale().orElse(Scale.UNBOUNDED);
  }
}
