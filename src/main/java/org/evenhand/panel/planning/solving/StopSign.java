package org.evenhand.panel.planning.solving;

/** Put up by one thread to have another one stop with what it has. Stays up. */
public final class StopSign {
  private volatile boolean up;

  public void putUp() {
    up = true;
  }

  public boolean isUp() {
    return up;
  }
}
