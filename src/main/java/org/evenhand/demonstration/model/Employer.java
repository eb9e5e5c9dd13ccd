package org.evenhand.demonstration.model;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/**
 * An invented employer.
 *
 * @param code the register's code for it
 * @param weight how many people work there, against the others
 */
public record Employer(String code, String name, String region, double weight) {
  static List<Employer> all() {
    return Resource.read("employers", new TypeReference<>() {});
  }
}
