/**
 * Values of the domain, index definitions, observations and scores as JSON documents, version 1 of
 * the wire format. Reading walks the document with its places and reports every fault; the model
 * carries no annotations.
 */
@NullMarked
package org.localgov.serialization.json;

import org.jspecify.annotations.NullMarked;
