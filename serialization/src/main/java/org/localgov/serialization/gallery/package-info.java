/**
 * A gallery of real cases: published facts about cities, each with its citation, in the library's
 * own JSON. It shows what the types of core hold; it is no data base of cities.
 */
@NullMarked
package org.localgov.serialization.gallery;

import org.jspecify.annotations.NullMarked;
