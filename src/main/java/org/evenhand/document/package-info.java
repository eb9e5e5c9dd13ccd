/**
 * What was sent to the regulator, and what the regulator may show of it. Bytes are kept once, under
 * their SHA-256, sealed; a file comes in as quarantined, is looked at in a separate process with no
 * network, no secrets, little memory and little time, and leaves quarantine as safe or as refused
 * with a reason that the sender can act on. Originals are for the identified lane only; the blind
 * lane sees nothing but a released rendition, which is a new text and carries nothing of the
 * original file (UK GDPR articles 5(1)(c), 5(1)(f) and 32).
 */
package org.evenhand.document;
