/**
 * What people declared about themselves, behind a wall. The law allows such data for keeping
 * equality of treatment under review and forbids it in any decision about a person (Data Protection
 * Act 2018, Schedule 1, paragraph 8), so nothing in here can be read from outside: the question
 * goes to the data. Declarations come in, keyed by a hash whose key only this room reads; counts
 * about many people go out, through {@code RunAnalysis} and no other door, each question recorded
 * with who asked and what for. The room has its own schema and database login, no logger, and no
 * type that shows a declared value.
 */
package org.evenhand.diversity;
