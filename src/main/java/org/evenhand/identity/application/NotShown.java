package org.evenhand.identity.application;

import org.apache.shiro.authz.UnauthorizedException;

/**
 * There is no such thing, or it is not for this person; nobody can tell which. Every layer above
 * answers it, and Shiro's own refusals, with one and the same page.
 */
public class NotShown extends UnauthorizedException {
  public NotShown() {
    super("not shown");
  }
}
