/**
 * What cities do together and abroad: networks and who belongs to them, partnerships of two local
 * governments, peer learning, city diplomacy, and initiatives worth telling. Nothing here is
 * scored, and what a city does at home is told elsewhere.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.cooperation;

import org.jspecify.annotations.NullMarked;
