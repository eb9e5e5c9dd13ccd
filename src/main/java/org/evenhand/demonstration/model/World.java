package org.evenhand.demonstration.model;

import java.time.LocalDate;
import org.evenhand.ruleset.api.RuleSet;

/**
 * What all stories share.
 *
 * @param today the day on which everything is told
 */
record World(
    RuleSet rules,
    PlantedRates rates,
    Likelihoods likelihoods,
    Pool pool,
    Names names,
    Words words,
    LocalDate today) {}
