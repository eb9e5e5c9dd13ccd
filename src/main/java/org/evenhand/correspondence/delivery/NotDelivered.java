package org.evenhand.correspondence.delivery;

/** A letter was not taken; trying again may help, or not. */
public class NotDelivered extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean forGood;

  private NotDelivered(String why, boolean forGood, Throwable cause) {
    super(why, cause);
    this.forGood = forGood;
  }

  public static NotDelivered forNow(String why, Throwable cause) {
    return new NotDelivered(why, false, cause);
  }

  public static NotDelivered forGood(String why, Throwable cause) {
    return new NotDelivered(why, true, cause);
  }

  /** Whether trying again is useless: the address does not exist, or is none. */
  public boolean isForGood() {
    return forGood;
  }
}
