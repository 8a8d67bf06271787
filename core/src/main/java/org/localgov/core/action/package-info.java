/**
 * What a city does: its actions with their levers, scale, funding, and the partners that take part.
 * How much power the city has in a field, and what an action achieved, is told elsewhere.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.action;

import org.jspecify.annotations.NullMarked;
