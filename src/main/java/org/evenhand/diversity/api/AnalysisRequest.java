package org.evenhand.diversity.api;

import org.evenhand.kernel.Actor;

/**
 * A question to the data, asked by somebody for something.
 *
 * @param plan what is asked, and about whom
 * @param purpose the code of a declared purpose
 * @param asker who asks
 */
public record AnalysisRequest(AnalysisPlan plan, String purpose, Actor asker) {}
