/**
 * What both formats need: bytes in and out, with names of inputs, strict UTF-8, and files that
 * cannot be opened; and the types of the domain that have a form in data, with their raw records.
 * Nothing here knows JSON, CSV or an index.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.serialization.internal;

import org.jspecify.annotations.NullMarked;
