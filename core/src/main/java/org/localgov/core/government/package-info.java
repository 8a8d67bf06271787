/**
 * How a city is governed: its leader, structure and mandate, the ways in which it governs a sector,
 * and what enables or constrains it from above. Nothing here classifies a city; assignments are
 * recorded with their source.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.government;

import org.jspecify.annotations.NullMarked;
