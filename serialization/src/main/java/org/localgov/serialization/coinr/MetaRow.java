package org.localgov.serialization.coinr;

import java.util.OptionalDouble;
import org.localgov.indicators.definition.Direction;

/**
 * One row of iMeta; a text that is not given is empty.
 *
 * @param line the line of the file
 * @param code the code, iCode
 * @param type what the row is about
 * @param name the name for people, iName
 * @param unit the unit of measurement
 * @param level the level, 0 where there is none
 * @param direction the direction; higher is better where there is none
 * @param weight the weight inside the parent; 1 where there is none
 * @param target the target, if there is one
 * @param denominator the code of the denominator
 * @param parent the code of the aggregate above
 */
record MetaRow(
    int line,
    String code,
    MetaType type,
    String name,
    String unit,
    int level,
    Direction direction,
    double weight,
    OptionalDouble target,
    String denominator,
    String parent) {}
