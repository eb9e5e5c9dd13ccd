package org.evenhand.tool.bench.lists;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What one page of a list costs.
 *
 * @param milliseconds to the last byte, median
 * @param slowest of the readings, in milliseconds
 * @param cpuMilliseconds of the application's process, mean
 * @param bytes of the page as it is sent
 * @param statements of the server's logins for it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record PageCost(
    String page,
    String account,
    double milliseconds,
    double slowest,
    double cpuMilliseconds,
    int bytes,
    int statements) {}
