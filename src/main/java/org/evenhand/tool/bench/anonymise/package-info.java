/**
 * How well the anonymiser does on documents whose right answer people have written down, by the
 * rules of the corpora they come from.
 */
package org.evenhand.tool.bench.anonymise;
