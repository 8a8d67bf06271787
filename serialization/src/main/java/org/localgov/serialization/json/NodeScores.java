package org.localgov.serialization.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.localgov.serialization.json.ScoresDocument.NodeScore;

/**
 * What each node and leaf of one row came to, by id and in the order of the document: an
 * unmodifiable map whose numbers stand in arrays and whose ids are shared by rows. Immutable.
 */
final class NodeScores extends AbstractMap<String, NodeScore> {
  /** Stands for a rank that is not there; no document has it. */
  static final int NO_RANK = Integer.MIN_VALUE;

  private final Ids ids;
  private final double[] scores;
  private final int[] ranks;
  private final @Nullable String @Nullable [] bands;

  /**
   * Creates the scores of a row; the arrays are no one else's.
   *
   * @param scores a score an id, NaN where there is none
   * @param ranks a rank an id, {@link #NO_RANK} where there is none
   * @param bands a class an id, null where there is none; null if there are none at all
   */
  NodeScores(Ids ids, double[] scores, int[] ranks, @Nullable String @Nullable [] bands) {
    this.ids = ids;
    this.scores = scores;
    this.ranks = ranks;
    this.bands = bands;
  }

  /** The ids of nodes and leaves in their order. */
  static final class Ids {
    private final List<String> all;
    private final Map<String, Integer> places = new HashMap<>();
    private final @Nullable SerializableString[] prepared;

    /** Creates the ids, each of which is given once. */
    Ids(List<String> ids) {
      all = List.copyOf(ids);
      prepared =
          all.stream()
              .map(id -> Utf8Generator.isPaired(id) ? new SerializedString(id) : null)
              .toArray(SerializableString[]::new);
      IntStream.range(0, all.size()).forEach(place -> places.put(all.get(place), place));
    }

    int size() {
      return all.size();
    }

    String id(int place) {
      return all.get(place);
    }

    /** Returns an id as it stands in a document, if there is one at the place and it can. */
    @Nullable SerializableString prepared(int place) {
      return place < prepared.length ? prepared[place] : null;
    }

    /** Writes an id as the name of a field. */
    void write(int place, JsonGenerator out) throws IOException {
      SerializableString known = prepared[place];
      if (known == null) {
        out.writeFieldName(id(place));
      } else {
        out.writeFieldName(known);
      }
    }

    boolean isDistinct() {
      return places.size() == all.size();
    }
  }

  /** Returns a copy of a map. */
  static NodeScores of(Map<String, NodeScore> map) {
    if (map instanceof NodeScores known) {
      return known;
    }
    NodeScore[] all = map.values().toArray(NodeScore[]::new);
    @Nullable String[] bands =
        Arrays.stream(all).map(one -> one.band().orElse(null)).toArray(String[]::new);
    return new NodeScores(
        new Ids(List.copyOf(map.keySet())),
        Arrays.stream(all).mapToDouble(one -> one.score().orElse(Double.NaN)).toArray(),
        Arrays.stream(all).mapToInt(one -> one.rank().orElse(NO_RANK)).toArray(),
        Arrays.stream(bands).anyMatch(Objects::nonNull) ? bands : null);
  }

  Ids ids() {
    return ids;
  }

  /** Returns the score at a place; NaN if there is none. */
  double score(int place) {
    return scores[place];
  }

  /** Returns the rank at a place; {@link #NO_RANK} if there is none. */
  int rank(int place) {
    return ranks[place];
  }

  /** Returns the class at a place, if there is one. */
  @Nullable String band(int place) {
    return bands == null ? null : bands[place];
  }

  /** Returns whether a node or leaf has no score. */
  boolean hasGap() {
    for (double score : scores) {
      if (Double.isNaN(score)) {
        return true;
      }
    }
    return false;
  }

  private NodeScore at(int place) {
    return new NodeScore(
        Double.isNaN(scores[place]) ? OptionalDouble.empty() : OptionalDouble.of(scores[place]),
        ranks[place] == NO_RANK ? OptionalInt.empty() : OptionalInt.of(ranks[place]),
        Optional.ofNullable(band(place)));
  }

  @Override
  public @Nullable NodeScore get(@Nullable Object id) {
    Integer place = ids.places.get(id);
    return place == null ? null : at(place);
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return ids.places.containsKey(id);
  }

  @Override
  public Set<Entry<String, NodeScore>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return ids.size();
      }

      @Override
      public Iterator<Entry<String, NodeScore>> iterator() {
        return IntStream.range(0, ids.size())
            .<Entry<String, NodeScore>>mapToObj(place -> Map.entry(ids.id(place), at(place)))
            .iterator();
      }
    };
  }
}
