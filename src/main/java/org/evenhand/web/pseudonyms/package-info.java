/** Being told who is behind a pseudonym, and the record of who was told. */
package org.evenhand.web.pseudonyms;
