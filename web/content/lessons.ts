import { isStaff, type Role } from '#domain/users/role.ts'
import { lessons, type Lesson } from './lesson-texts.ts'

/** The lessons that concern a role: Natre's people see all, a plain user not those for superusers. */
export function lessonsFor(role: Role): readonly Lesson[] {
  if (isStaff(role)) return lessons
  return lessons.filter((lesson) => lesson.for === 'all' || (lesson.for === 'superuser' && role === 'superuser'))
}
