/**
 * Operations over domain types: what turns cities, powers, actions, networks, partnerships and
 * measures into tables that an instrument scores, and into classifications and profiles. Nothing
 * here scores by itself but by the engine or by the types of core.
 */
@NullMarked
package org.localgov.indicators.profile;

import org.jspecify.annotations.NullMarked;
