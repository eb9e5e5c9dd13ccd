/**
 * The kill test. A process of its own submits decisions over HTTP, ten submitters at once, and
 * keeps a journal that is on disk before and after each; the application is killed as {@code kill
 * -9} does, at random moments and at named points; then the database is held against the journal
 * and against the invariants.
 *
 * <p>The application has no part in it. Named points are moments at which the database makes the
 * application wait, by triggers that exist in a throw-away database only (ADR 0105).
 */
package org.evenhand.tool.bench.kills;
