package org.evenhand.demonstration.api;

/**
 * What was written.
 *
 * @param registrants people on the register
 * @param employers employers in it
 * @param panelMembers people in the pool of adjudicators
 * @param closedCases closed cases
 * @param openCases open cases; the server starts their processes when it runs
 * @param logEntries entries of the decision log
 * @param declarations answers to questions about diversity, those not given included
 * @param seed what it was made from
 */
public record Generated(
    int registrants,
    int employers,
    int panelMembers,
    int closedCases,
    int openCases,
    long logEntries,
    long declarations,
    long seed) {}
