package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Page;
import org.evenhand.referral.api.EmployerCount;
import org.evenhand.referral.persistence.EmployerCounts;

/**
 * Counts what employers did before they raised concerns, employer by employer: where disparity
 * starts can be seen here first. Counts name no registrant and no case.
 */
@Dependent
@RequiresPermissions(Permission.EMPLOYER_COUNT)
public class CountEmployers {
  private final EmployerCounts counts;

  @Inject
  public CountEmployers(EmployerCounts counts) {
    this.counts = counts;
  }

  /** For the container's interceptors. */
  protected CountEmployers() {
    this(null);
  }

  /**
   * One page, those with the most concerns first.
   *
   * @param text part of the employer's name; empty for all
   */
  public Page<EmployerCount> page(String text, int first, int size) {
    return new Page<>(counts.some(text, first, size), counts.count(text));
  }
}
