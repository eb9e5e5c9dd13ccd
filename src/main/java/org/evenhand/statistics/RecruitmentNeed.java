package org.evenhand.statistics;

/**
 * How many people a pool lacks to hold a group at its share: outreach targets, no quotas.
 *
 * @param pool people in the pool
 * @param inGroup of whom in the group
 * @param target the share to reach
 */
public record RecruitmentNeed(int pool, int inGroup, double target) {
  private static final double ROUNDING = 1e-9;

  public RecruitmentNeed {
    ClusteredShare.bounds(inGroup, 0, pool);
    if (!(target > 0 && target < 1)) {
      throw new IllegalArgumentException(target + " is no target");
    }
  }

  /** If that many members are followed by people all of the group. */
  public int replacements() {
    return up(missing());
  }

  /** If that many people, all of the group, are added. */
  public int additions() {
    return up(missing() / (1 - target));
  }

  /**
   * If people are added of whom this share is in the group.
   *
   * @param share above the target, or it is never reached
   */
  public int additionsAt(double share) {
    if (missing() <= 0) {
      return 0;
    }
    if (share <= target) {
      throw new IllegalArgumentException(share + " does not reach " + target);
    }
    return up(missing() / (share - target));
  }

  private double missing() {
    return target * pool - inGroup;
  }

  private static int up(double people) {
    return Math.max(0, (int) Math.ceil(people - ROUNDING));
  }
}
