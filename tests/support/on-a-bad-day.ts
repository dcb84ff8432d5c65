// Read by the world: answers of the database are lost, and updates find that another came first (tests/support/world/bad-day.ts).
process.env.BAD_DAY = 'true'
