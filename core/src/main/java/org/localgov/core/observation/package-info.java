/**
 * What was measured: raw values of indicators, for a unit and a period, with status and source, and
 * sets of them. Nothing here is normalised or scored, and nothing reads a file.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.observation;

import org.jspecify.annotations.NullMarked;
