/**
 * Where something was observed: identifiers of places, places of any kind, cities, and the
 * countries of ISO 3166-1. What governs a place, and what was measured there, is told elsewhere.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.place;

import org.jspecify.annotations.NullMarked;
