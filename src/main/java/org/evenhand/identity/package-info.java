/**
 * Who is acting, what they may do, and what they may not see. Accounts, roles, permissions, sign-in
 * rules and the conflict walls that follow from what somebody did before in a case. Apache Shiro
 * lives here and in {@code web} only.
 */
package org.evenhand.identity;
